import { z } from "zod";
import { apiTexts } from "./api.texts";
import { NAMED_SCHEMAS, OPERATIONS, type Answer, type Operation } from "./operations";

const TOKEN = "platformToken";

/** The API for programs that read descriptions (OpenAPI 3.1), in English. */
export function openApiDocument(baseUrl: string) {
  const t = apiTexts.en;
  return {
    openapi: "3.1.1",
    info: {
      title: t.title,
      version: "1",
      description: t.lede,
      license: { name: "Licence Ouverte 2.0", identifier: "etalab-2.0" },
    },
    servers: [{ url: baseUrl }],
    paths: pathsOf(OPERATIONS),
    components: {
      schemas: namedSchemas(),
      securitySchemes: {
        [TOKEN]: { type: "http", scheme: "bearer", description: t.tokenText },
      },
    },
  };
}

function pathsOf(operations: readonly Operation[]) {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const methods = (paths[operation.path] ??= {});
    methods[operation.method] = operationObject(operation);
  }
  return paths;
}

function operationObject({ id, parameters, body, needsToken, answers }: Operation) {
  const t = apiTexts.en;
  return {
    operationId: id,
    summary: t.operations[id].title,
    description: t.operations[id].text,
    ...(needsToken && { security: [{ [TOKEN]: [] }] }),
    parameters: parameters.map((parameter) => ({
      ...parameter,
      description: t.parameters[parameter.name],
    })),
    ...(body && { requestBody: { required: true, content: contentOf("application/json", body) } }),
    responses: Object.fromEntries(
      answers.map((answer) => [String(answer.status), answerObject(answer)]),
    ),
  };
}

function answerObject({ status, type, schema }: Answer) {
  const t = apiTexts.en;
  return {
    description: t.answers[status],
    ...(status === 429 && {
      headers: { "Retry-After": { schema: { type: "integer" }, description: t.retryAfter } },
    }),
    content: contentOf(type, schema),
  };
}

function contentOf(type: string, schema: z.ZodType) {
  const name = Object.entries(NAMED_SCHEMAS).find(([, named]) => named === schema)?.[0];
  return {
    [type]: {
      schema: name === undefined ? bare(z.toJSONSchema(schema)) : { $ref: addressOf(name) },
    },
  };
}

function namedSchemas() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED_SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: addressOf });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]));
}

function addressOf(name: string): string {
  return `#/components/schemas/${name}`;
}

/** Without what says where a schema stands by itself: here it stands in the document. */
function bare(schema: object) {
  return Object.fromEntries(
    Object.entries(schema).filter(([name]) => name !== "$id" && name !== "$schema"),
  );
}
