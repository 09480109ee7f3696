"use strict";

/** A page in Markdown as a module with its text, as webpack's `asset/source` makes it. */
module.exports = {
  process: (text) => ({
    code: `exports.__esModule = true; exports.default = ${JSON.stringify(text)};`,
  }),
};
