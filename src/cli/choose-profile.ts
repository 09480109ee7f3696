import { failureText } from "../app/failure-texts";
import { loadProfile } from "../app/profile";
import type { Profile } from "../core/lint/profile";
import { DEFAULT_PROFILE } from "../core/lint/profile";
import { profileProblemText } from "../core/lint/profiles/profile-texts";
import { builtInProfile } from "../core/lint/profiles/read-profile";
import type { Language } from "../core/texts/format";
import type { Terminal } from "./terminal";
import { CLI_TEXTS } from "./texts";

/**
 * The profile of a call; null when its file cannot be used, and then each reason was told.
 *
 * @param given what `--profile` says: a file, or the name of a built-in profile
 */
export async function chooseProfile(
  given: string | null,
  language: Language,
  { readText, err }: Pick<Terminal, "readText" | "err">,
): Promise<Profile | null> {
  if (given === null) return DEFAULT_PROFILE;
  const builtIn = builtInProfile(given);
  if (builtIn !== null) return builtIn;
  const tell = (sentence: string): unknown => err(`${given}: ${sentence}\n`);
  const read = await readText(given);
  if (!read.ok) {
    tell(failureText(read.failure, language));
    return null;
  }
  const loaded = loadProfile(read.value);
  if (!loaded.ok) {
    for (const problem of loaded.problems) tell(profileProblemText(problem, language));
    return null;
  }
  for (const rule of loaded.unknownRules) {
    tell(CLI_TEXTS[language].unknownRule(rule.given, rule.nearest));
  }
  return loaded.profile;
}
