/** Style sheets are loaded by the bundler for their effect alone. */
declare module "*.css";
