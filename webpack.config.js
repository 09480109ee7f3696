const { mkdirSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const { inputsHash, stampFile } = require("./.tools/inputs.cjs");

/** Where the manifest in the repository says the add-in is served. */
const DEVELOPMENT_URL = "https://localhost:3000/";

const dist = path.resolve(__dirname, "dist");

/** Where the add-in will be served, for the manifest of a production build. */
function addinUrl(production) {
  const asked = process.env.ADDIN_URL;
  if (!production || asked === undefined || asked === "") return DEVELOPMENT_URL;
  const url = URL.canParse(asked) ? new URL(asked) : null;
  if (url === null || url.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(
      `ADDIN_URL is "${asked}": Excel takes a plain address that begins with https://`,
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** Leaves a note in dist/ of what the build was made from; .tools/ensure-built.cjs reads it. */
class BuildStamp {
  constructor(name, mode) {
    this.name = name;
    this.mode = mode;
  }

  apply(compiler) {
    let hash = "";
    const begin = () => {
      hash = inputsHash(this.name, this.mode);
      rmSync(stampFile(this.name), { force: true });
    };
    compiler.hooks.run.tap("BuildStamp", begin);
    compiler.hooks.watchRun.tap("BuildStamp", begin);
    compiler.hooks.done.tap("BuildStamp", (stats) => {
      if (stats.hasErrors()) return;
      mkdirSync(path.dirname(stampFile(this.name)), { recursive: true });
      writeFileSync(stampFile(this.name), hash);
    });
  }
}

/** What all builds have in common. Types are judged by `npm run typecheck`. */
function common(name, mode) {
  return {
    name,
    mode,
    context: __dirname,
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      parser: {
        // The command line takes its version out of package.json by name.
        json: { namedExports: true },
        // …and its worker is named as Node's own modules are elsewhere.
        javascript: { worker: ["Worker from node:worker_threads", "..."] },
      },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "ts-loader",
            options: { transpileOnly: true, compilerOptions: { noEmit: false } },
          },
        },
        // Pages of rules, which the pane shows as text.
        { test: /\.md$/, type: "asset/source" },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** A page: its scripts carry a hash of their content in the name, so that they may be cached for ever. */
function page(name, mode, folder) {
  return {
    ...common(name, mode),
    target: ["web", "es2022"],
    devtool: false,
    output: {
      path: folder,
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      clean: true,
    },
  };
}

/** Source maps of our own code; those of the libraries would take most of the build's time. */
function sourceMaps() {
  return new webpack.SourceMapDevToolPlugin({ filename: "[file].map", exclude: /^vendor\./ });
}

/** Libraries of the page itself in a file of their own; a worker of the page does not load them. */
function optimizationOf(entry) {
  return {
    // swc writes the same as terser in a fraction of the time, which a newcomer waits for.
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    splitChunks: {
      cacheGroups: {
        vendor: {
          test: /[\\/]node_modules[\\/]/,
          name: "vendor",
          chunks: (chunk) => chunk.name === entry,
        },
      },
    },
  };
}

function pane(mode) {
  const production = mode === "production";
  const url = addinUrl(production);
  const base = page("pane", mode, dist);
  return {
    ...base,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    // The other builds and the stamps live below this one's folder.
    output: { ...base.output, clean: { keep: /^(workbench|cli|serve|\.built)([\\/]|$)/ } },
    optimization: optimizationOf("taskpane"),
    // A pane opens beside a person's work: what is big (the library for .xlsx files is 880 kB) is
    // loaded when it is asked for, and the build fails when something slips into the first load.
    performance: production
      ? {
          hints: "error",
          // What rules say comes with the findings, how they judge in a worker. `npm run size` guards
          // the bytes that travel.
          maxEntrypointSize: 850_000,
          maxAssetSize: 1_500_000,
          assetFilter: (file) => file.endsWith(".js"),
        }
      : { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.{png,html}" },
          {
            from: "manifest.xml",
            transform: (text) => text.toString().replaceAll(DEVELOPMENT_URL, url),
          },
        ],
      }),
      sourceMaps(),
      new BuildStamp("pane", mode),
    ],
  };
}

function workbench(mode) {
  const base = page("workbench", mode, path.join(dist, "workbench"));
  return {
    ...base,
    // The page is also served as "/", so that its scripts need an address from the top.
    output: { ...base.output, publicPath: "/workbench/" },
    entry: { workbench: "./src/workbench/index.tsx" },
    optimization: optimizationOf("workbench"),
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/workbench/workbench.html",
        filename: "index.html",
        chunks: ["workbench"],
      }),
      sourceMaps(),
      new BuildStamp("workbench", mode),
    ],
  };
}

/** A program for Node with everything it needs inside, so that dist/ runs without node_modules. */
function program(name, mode, file, entry, plugins = []) {
  return {
    ...common(name, mode),
    target: "node20",
    entry: { [file]: entry },
    devtool: false,
    output: {
      path: path.join(dist, name),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    // Where the program lies, it finds what lies beside it.
    node: { __dirname: false },
    // Nobody downloads it: readable stack traces are worth more than bytes.
    optimization: { minimize: false },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
      ...plugins,
      new BuildStamp(name, mode),
    ],
  };
}

/** What people read or point at: the rules' pages, and the schema of a profile. */
function besideTheCommandLine() {
  const rule = /([^\\/]+)[\\/]([^\\/]+)\.md$/;
  return new CopyWebpackPlugin({
    patterns: [
      {
        from: "src/rules/*/*/*.md",
        to: ({ absoluteFilename }) => {
          const [, folder, language] = rule.exec(absoluteFilename);
          return `rules/${folder}.${language}.md`;
        },
      },
      { from: "src/core/lint/profiles/profile.schema.json" },
    ],
  });
}

module.exports = (_env, argv) => {
  const mode = argv.mode ?? "production";
  return [
    pane(mode),
    workbench(mode),
    program("cli", mode, "zvirka", "./src/cli/zvirka.ts", [besideTheCommandLine()]),
    program("serve", mode, "serve", "./src/workbench/serve/index.ts"),
  ];
};
