import { useState } from "react";
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons";
import type { ManifestProblem } from "../manifest/manifest-reader";
import type { ButtonAction, ManifestButton } from "../manifest/ribbon-group";
import { readRibbonGroup } from "../manifest/ribbon-group";
import { useTexts } from "../texts";
import { localeOf } from "./locale";
import { RibbonButton, RibbonGroup } from "./ribbon-button";

interface AddinGroupProps {
  /** Text of manifest.xml, null when it could not be had. */
  readonly manifest: string | null;
  readonly isPaneOpen: boolean;
  readonly onAction: (action: ButtonAction) => void;
}

/** The add-in's group as its manifest describes it. What is wrong in the manifest is seen in its place. */
export function AddinGroup({ manifest, isPaneOpen, onAction }: AddinGroupProps) {
  const texts = useTexts();
  const group = readRibbonGroup(manifest, localeOf(texts.language));
  if (!group.ok) return <Problem problem={group.problem} />;
  const { label, buttons } = group.value;
  return (
    <RibbonGroup name={label.ok ? label.value : texts.manifestProblem(label.problem)}>
      {label.ok ? null : <Problem problem={label.problem} />}
      {buttons.map((button) => (
        <AddinButton key={button.id} button={button} isPaneOpen={isPaneOpen} onAction={onAction} />
      ))}
    </RibbonGroup>
  );
}

interface AddinButtonProps extends Omit<AddinGroupProps, "manifest"> {
  readonly button: ManifestButton;
}

function AddinButton({ button, isPaneOpen, onAction }: AddinButtonProps) {
  const texts = useTexts();
  const { label, tip, icon, action } = button;
  const [unloaded, setUnloaded] = useState<string | null>(null);
  const unread = [label, tip, icon, action].flatMap((each) => (each.ok ? [] : [each.problem]));
  // One resource may be missed in several places.
  const problems = new Set([...unread, ...button.problems].map(texts.manifestProblem));
  const showsPane = action.ok && action.value.kind === "show-pane";
  const ribbonButton = (
    <RibbonButton
      icon={
        icon.ok ? (
          <img
            className="wb-ribbon-icon"
            src={icon.value.once}
            srcSet={`${icon.value.twice} 2x`}
            alt=""
            onError={() => {
              setUnloaded(icon.value.once);
            }}
          />
        ) : (
          <ErrorCircleRegular />
        )
      }
      label={label.ok ? label.value : button.id}
      disabled={!action.ok}
      {...(tip.ok ? { hint: tip.value } : {})}
      {...(showsPane ? { isPressed: isPaneOpen } : {})}
      onClick={() => {
        if (action.ok && action.value.kind !== "menu") onAction(action.value);
      }}
    />
  );
  return (
    <>
      {button.items.length === 0 ? (
        ribbonButton
      ) : (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            {/* A plain element for the menu to listen on; the button itself passes no handlers on. */}
            <span>{ribbonButton}</span>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {button.items.map((item) => (
                <MenuItem
                  key={item.id}
                  disabled={!item.action.ok}
                  onClick={() => {
                    if (item.action.ok) onAction(item.action.value);
                  }}
                >
                  {item.label.ok ? item.label.value : item.id}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      {[...problems].map((words) => (
        <InPlace key={words} words={words} />
      ))}
      {unloaded === null ? null : <InPlace words={texts.iconNotLoaded(unloaded)} />}
    </>
  );
}

function Problem({ problem }: { readonly problem: ManifestProblem }) {
  return <InPlace words={useTexts().manifestProblem(problem)} />;
}

function InPlace({ words }: { readonly words: string }) {
  return (
    <span role="alert" className="wb-ribbon-problem">
      <ErrorCircleRegular aria-hidden /> {words}
    </span>
  );
}
