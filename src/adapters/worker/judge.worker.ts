import { judgeWorkbook } from "../../app/check";
import { serveJudge } from "./serve-judge";

serveJudge(judgeWorkbook, self);
