import { useSyncExternalStore } from "react";
import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { BeakerRegular } from "@fluentui/react-icons";
import type { Faults } from "../host/faults";
import { FAULT_NAMES } from "../host/faults";
import type { PlatformName } from "../host/platforms";
import { isPlatformName, PLATFORM_NAMES } from "../host/platforms";
import type { ProfileName } from "../host/profiles";
import { isProfileName, PROFILE_NAMES, PROFILES } from "../host/profiles";
import { useTexts } from "../texts";

interface TrialMenuProps {
  readonly profile: ProfileName;
  readonly onProfile: (profile: ProfileName) => void;
  readonly platform: PlatformName;
  readonly onPlatform: (platform: PlatformName) => void;
  readonly faults: Faults;
}

/** Which Excel the window stands in for, and what goes wrong in it. */
export function TrialMenu(props: TrialMenuProps) {
  const { profile, onProfile, platform, onPlatform, faults } = props;
  const texts = useTexts();
  const active = useSyncExternalStore(faults.subscribe, () => faults.active);
  return (
    <Menu
      checkedValues={{ excel: [profile], platform: [platform], faults: [...active] }}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        if (name === "faults") {
          for (const fault of FAULT_NAMES) faults.set(fault, checkedItems.includes(fault));
          return;
        }
        const [chosen = null] = checkedItems;
        if (isProfileName(chosen)) onProfile(chosen);
        if (isPlatformName(chosen)) onPlatform(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" className="wb-title-button" icon={<BeakerRegular />}>
          {texts.trials(active.length)}
        </Button>
      </MenuTrigger>
      <MenuPopover className="wb-trials">
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{texts.whichExcel}</MenuGroupHeader>
            {PROFILE_NAMES.map((name) => (
              <MenuItemRadio key={name} name="excel" value={name}>
                {`${PROFILES[name].product} (ExcelApi ${name})`}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{texts.whichSystem}</MenuGroupHeader>
            {PLATFORM_NAMES.map((name) => (
              <MenuItemRadio key={name} name="platform" value={name}>
                {texts.systems[name]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{texts.faults}</MenuGroupHeader>
            {FAULT_NAMES.map((name) => (
              <MenuItemCheckbox key={name} name="faults" value={name}>
                {texts.faultNames[name]}
              </MenuItemCheckbox>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
