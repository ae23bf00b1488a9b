import { expect, test } from "vitest";
import { findTools } from "./tools.server.ts";

// Elsewhere the tests of what a tool does are left out where it is missing; there, never.
test.runIf(process.env["ALL_TOOLS"] === "1")(
  "where all tests are to run, no tool is missing",
  () => {
    const { qpdf, poppler, soffice } = findTools();
    expect({ qpdf, poppler, soffice }).toEqual({
      qpdf: expect.any(String),
      poppler: expect.any(String),
      soffice: expect.any(String),
    });
  },
);
