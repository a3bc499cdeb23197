/** `new Date()`, `Date.now()` and `dayjs()` read the time. */
const readsTheTime = {
  NewExpression: ({ callee, arguments: given }) => callee.name === "Date" && given.length === 0,
  CallExpression: ({ callee, arguments: given }) =>
    (callee.object?.name === "Date" && callee.property.name === "now") ||
    (callee.name === "dayjs" && given.length === 0),
};

const takeNowAsAnArgument = {
  create(context) {
    const message = "Take `now` as an argument; only the clock reads the time.";
    const report = (reads) => (node) => {
      if (reads(node)) context.report({ node, message });
    };
    return Object.fromEntries(
      Object.entries(readsTheTime).map(([kind, reads]) => [kind, report(reads)]),
    );
  },
};

/** What no linter knows of by itself. */
export default {
  meta: { name: "house" },
  rules: { "take-now-as-an-argument": takeNowAsAnArgument },
};
