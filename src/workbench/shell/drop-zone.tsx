import { useEffect, useState } from "react";
import { useTexts } from "../texts";

/** Takes a file dropped anywhere on the window; a veil over everything shows that it will. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const texts = useTexts();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [onFile]);
  return isOver ? (
    <div className="wb-drop">
      <p>{texts.dropHere}</p>
    </div>
  ) : null;
}
