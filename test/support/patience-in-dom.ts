import { configure } from "@testing-library/dom";

// As for the tests as a whole: React may need seconds on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
