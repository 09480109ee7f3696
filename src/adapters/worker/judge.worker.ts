import { judgeWorkbook } from "../../app/judge";
import { serveJudge } from "./serve-judge";

serveJudge(judgeWorkbook, self);
