import type { Failure } from "../../app/failure";

/** Thrown inside this folder to leave work that cannot be done; never leaves it. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = "Refused";
  }
}
