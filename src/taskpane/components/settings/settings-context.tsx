import { createContext, use, useMemo } from "react";
import type { ReactElement, ReactNode } from "react";
import type { Profile } from "../../../core/lint/profile";
import type { Difference } from "../../../core/lint/profiles/differences";
import { baseOf, differencesOf, profileOf } from "../../../core/lint/profiles/differences";
import type { ProfileEdit } from "../../../core/lint/profiles/edit-profile";
import { editProfile } from "../../../core/lint/profiles/edit-profile";
import type { ProfileFile } from "../../../core/lint/profiles/profile-file";
import { builtInProfile } from "../../../core/lint/profiles/read-profile";
import type { Language } from "../../../core/texts/format";
import type { ProfileSource } from "../../state/profiles";
import { usedProfile } from "../../state/profiles";
import type { SettingsTexts } from "../../texts/settings";
import { SETTINGS_TEXTS } from "../../texts/settings";
import { usePane, usePaneState } from "../pane-context";

/** The profile in force and how it is changed. */
interface SettingsValue {
  readonly texts: SettingsTexts;
  readonly language: Language;
  readonly source: ProfileSource;
  readonly file: ProfileFile;
  readonly profile: Profile;
  readonly base: Profile;
  readonly differences: readonly Difference[];
  readonly edit: (edit: ProfileEdit) => void;
  /** Another file in its place. */
  readonly set: (file: ProfileFile) => void;
}

const SettingsContext = createContext<SettingsValue | null>(null);

/** Gives what is below it the profile in force. */
export function SettingsProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const { session, language } = usePane();
  const { source, file } = usedProfile(usePaneState());
  const value = useMemo((): SettingsValue => {
    const texts = SETTINGS_TEXTS[language];
    const set = (next: ProfileFile): void => void session.setProfile(aptlyNamed(next, texts));
    return {
      ...{ texts, language, source, file, set },
      ...{ profile: profileOf(file), base: baseOf(file), differences: differencesOf(file) },
      edit: (edit) => set(editProfile(file, edit)),
    };
  }, [session, language, source, file]);
  return <SettingsContext value={value}>{children}</SettingsContext>;
}

/** A changed profile is not the built-in one any more, and is not called like it; nor the other way round. */
function aptlyNamed(file: ProfileFile, { ownName }: SettingsTexts): ProfileFile {
  const changed = differencesOf(file).length > 0;
  const isBuiltIn = builtInProfile(file.name) !== null;
  if (changed && isBuiltIn) return { ...file, name: ownName };
  if (!changed && (isBuiltIn || file.name === ownName)) return { ...file, name: baseOf(file).name };
  return file;
}

/** The profile in force and how it is changed. */
export function useSettings(): SettingsValue {
  const value = use(SettingsContext);
  if (value === null) throw new Error("useSettings outside SettingsProvider");
  return value;
}
