/** The button of the settings' menu. */
export const MENU_ID = "settings-menu";

/** The button behind which the jobs without a button of their own are. */
export const JOBS_MENU_ID = "jobs-menu";

/** The button that opens the export; it gets the focus back. */
export const EXPORT_ID = "export-button";

/** The button of the unfolded finding, one at a time, that opens its rule's page. */
export const ABOUT_RULE_ID = "about-rule-button";
