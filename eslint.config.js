import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const generated = [
  "build/",
  "data/",
  "public/build/",
  "public/pdfjs/",
  "e2e/results/",
  "e2e/shots/",
];
const typescript = ["**/*.ts", "**/*.tsx"];
const demandedByTools = [
  "app/root.tsx",
  "app/entry.*.tsx",
  "app/routes/**",
  "db/knexfile.ts",
  "*.config.{js,ts}",
  "e2e/*.config.ts",
  "e2e/support/{prepare-demo,search-logs}.ts",
];

const refusalByInstanceof = {
  selector: "BinaryExpression[operator='instanceof'][right.name=/Refusal$/]",
  message: "A room file may be loaded twice: recognise a refusal by its code, not by instanceof.",
};
const defaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name; only what Remix or a tool demands is a default export.",
};

export default tseslint.config(
  { ignores: generated },
  {
    linterOptions: { noInlineConfig: true },
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": ["error"],
      "no-constant-condition": ["error", { checkLoops: "allExceptWhileTrue" }],
      "no-eval": "error",
      "no-fallthrough": "error",
      "no-implied-eval": "error",
      "no-self-compare": "error",
      "no-unreachable": "error",
      "no-unsafe-finally": "error",
      "no-useless-return": "error",
      "object-shorthand": "error",
      "no-restricted-syntax": ["error", refusalByInstanceof, defaultExport],
    },
  },
  { files: ["**/*.js", "**/*.mjs"], rules: { "no-undef": "error", "no-unused-vars": "error" } },
  {
    files: typescript,
    extends: [tseslint.configs.strict],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      // A handler of React or of an emitter may be async; a condition on a promise never is meant.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // Remix has actions and loaders throw responses; anything else thrown is an Error.
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "lib", name: "Response" }], allowRethrowing: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { allowDefaultCaseForExhaustiveSwitch: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    files: ["**/*.tsx", "app/**/use-*.ts", "app/**/*.client.ts"],
    extends: [reactHooks.configs.flat.recommended],
    rules: { "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      // The components of react-aria manage focus themselves and may be told where it starts.
      "jsx-a11y/no-autofocus": ["error", { ignoreNonDOM: true }],
      "jsx-a11y/label-has-associated-control": [
        "error",
        { controlComponents: ["Input", "TextArea", "Select", "Checkbox"], assert: "either" },
      ],
      // Safari takes a list without markers for none, unless told.
      "jsx-a11y/no-redundant-roles": ["error", { nav: ["navigation"], ol: ["list"], ul: ["list"] }],
      // A box that scrolls must be reachable by keyboard (axe: scrollable-region-focusable).
      "jsx-a11y/no-noninteractive-tabindex": [
        "error",
        { tags: [], roles: ["region", "group", "tabpanel", "document", "log"] },
      ],
    },
  },
  {
    files: demandedByTools,
    rules: { "no-restricted-syntax": ["error", refusalByInstanceof] },
  },
  {
    files: ["app/cli/**", "app/*.mjs"],
    rules: { "no-console": ["error", { allow: ["error"] }] },
  },
  { files: ["e2e/**"], rules: { "no-console": "off" } },
);
