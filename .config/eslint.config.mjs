import eslint from "@eslint/js";
import prettier from "eslint-config-prettier";
import jest from "eslint-plugin-jest";
import { defineConfig, globalIgnores } from "eslint/config";
import path from "node:path";
import tseslint from "typescript-eslint";

const root = path.resolve(import.meta.dirname, "..");

const NODE_GLOBALS = {
  Buffer: "readonly",
  __dirname: "readonly",
  clearInterval: "readonly",
  clearTimeout: "readonly",
  console: "readonly",
  module: "writable",
  performance: "readonly",
  process: "readonly",
  require: "readonly",
  setInterval: "readonly",
  setTimeout: "readonly",
};

const BROWSER_GLOBALS = {
  document: "readonly",
  navigator: "readonly",
  PublicKeyCredential: "readonly",
};

const readingTheTime = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "CallExpression[callee.name='dayjs'][arguments.length=0]",
].map((selector) => ({
  selector,
  message: "Take `now` as an argument; only the clock reads the time.",
}));

const defaultExport = { selector: "ExportDefaultDeclaration", message: "Export by name." };

export default defineConfig(
  globalIgnores(["dist/", "dist.*/", "node_modules/", "coverage/", "var/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    rules: {
      "no-console": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 10],
    },
  },
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs", globals: NODE_GLOBALS } },
  {
    files: ["views/assets/*.js"],
    languageOptions: { sourceType: "script", globals: BROWSER_GLOBALS },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: root } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { arguments: false } },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Functions, not classes: nothing of ours reads `this`, so any method may travel alone.
      "@typescript-eslint/unbound-method": "off",
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", ...readingTheTime, defaultExport],
    },
  },
  // What goes wrong before there is a log.
  { files: ["src/main.ts"], rules: { "no-console": "off" } },
  {
    files: ["src/infrastructure/clock.ts"],
    rules: { "no-restricted-syntax": ["error", defaultExport] },
  },
  {
    files: ["test/**/*.test.ts"],
    extends: [jest.configs["flat/recommended"]],
    rules: {
      "max-lines-per-function": "off",
      "jest/no-disabled-tests": "error",
      "jest/no-commented-out-tests": "error",
      // Our own assertions are named `expect…`; those of supertest end in `.expect()`.
      "jest/expect-expect": [
        "error",
        { assertFunctionNames: ["expect*", "*.expect", "*.**.expect", "fc.assert"] },
      ],
      "jest/no-standalone-expect": ["error", { additionalTestBlockFunctions: ["afterEach"] }],
    },
  },
  prettier,
);
