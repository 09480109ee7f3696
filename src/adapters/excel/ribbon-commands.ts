/**
 * Binds a ribbon button's FunctionName from the manifest. Excel shows the button as busy until the
 * command is completed and ends it after five minutes, so it is completed whatever the handler does.
 */
export function associateCommand(name: string, handler: () => Promise<void>): void {
  if (typeof Office === "undefined") return;
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    const complete = (): void => {
      event.completed();
    };
    handler().then(complete, complete);
  });
}
