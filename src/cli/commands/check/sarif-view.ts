import { sep } from "node:path";
import { describe } from "../../../app/describe";
import { describeRules } from "../../../app/describe-rules";
import { failureText } from "../../../app/failure-texts";
import { lackingIn } from "../../../app/lacking";
import type { DescribedFinding, SarifPort } from "../../../app/ports";
import type { Finding } from "../../../core/lint/finding";
import type { Language } from "../../../core/texts/format";
import type { ResultView, ViewOptions } from "./result-view";
import { consequenceText } from "./text-view";

/** SARIF in the words of a language. */
export function sarifView(
  { language, profile, honourWaivers }: ViewOptions,
  sarif: SarifPort,
): ResultView {
  return {
    part: ({ file, result }, index) => {
      const findings = result.ok ? result.value.findings : [];
      const failure = result.ok ? lackingIn(result.value) : result.failure;
      return sarif.part({
        file: file.replaceAll(sep, "/"),
        index,
        findings: findings.map((finding) => described(finding, language)),
        honoursWaivers: honourWaivers,
        failure: failure === null ? null : failureText(failure, language),
      });
    },
    whole: (parts, _summary, { version, rulePage }) =>
      sarif.log(parts, {
        version,
        language,
        profile,
        rules: describeRules(language),
        page: (rule) => rulePage(rule, language),
      }),
  };
}

function described(finding: Finding, language: Language): DescribedFinding {
  const { message, causes, fix } = describe(finding, language);
  const consequences = finding.consequences.map((each) => consequenceText(each, language));
  return { finding, message, causes, consequences, fix };
}
