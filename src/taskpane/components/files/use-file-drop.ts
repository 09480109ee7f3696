import { useEffect, useEffectEvent, useState } from "react";
import type { NamedFile } from "../../view/picked-files";
import { droppedFiles } from "../../view/dropped-files";

/**
 * Takes files that are let go of anywhere in the pane while the component stands: otherwise the browser
 * would leave the pane for the file. Of a folder it takes what is in it. True while some are held over it.
 */
export function useFileDrop(onFiles: (files: readonly NamedFile[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    let gone = false;
    const onDragOver = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent): void => {
      // Left for another element of the pane they are still over it.
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      void droppedFiles(event.dataTransfer).then((files) => {
        if (!gone) take(files);
      });
    };
    document.addEventListener("dragover", onDragOver);
    document.addEventListener("dragleave", onDragLeave);
    document.addEventListener("drop", onDrop);
    return () => {
      gone = true;
      document.removeEventListener("dragover", onDragOver);
      document.removeEventListener("dragleave", onDragLeave);
      document.removeEventListener("drop", onDrop);
    };
  }, []);
  return over;
}
