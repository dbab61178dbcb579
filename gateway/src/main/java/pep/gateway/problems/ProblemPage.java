package pep.gateway.problems;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** A refusal as a page, with a way back. */
final class ProblemPage {

  static final MediaType TYPE = MediaType.valueOf("text/html;charset=UTF-8");

  /** One style sheet of this origin, and nothing else. */
  static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final String FRAME =
      """
      <!doctype html>
      <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s – Partner portal</title>
        <link rel="icon" href="/favicon.ico" type="image/svg+xml">
        <link rel="stylesheet" href="/docs/pages.css">
      </head>
      <body>
      <header><a class="brand" href="/">Partner portal</a></header>
      <main class="refusal">
        <h1>%1$s</h1>
        <p>%2$s</p>
        <p><a class="button" href="/">To the first page</a></p>
        <p><small>Error %3$d, request %4$s</small></p>
      </main>
      </body>
      </html>
      """;

  private ProblemPage() {}

  static byte[] of(Problem problem, ErrorCode code) {
    boolean absent = code == ErrorCode.NOT_FOUND;
    return FRAME
        .formatted(
            htmlEscape(absent ? "There is no such page" : problem.title()),
            htmlEscape(
                absent
                    ? "Nothing is at this address. It may be mistyped, or the page has moved."
                    : problem.detail() + " " + code.cure()),
            problem.status(),
            htmlEscape(problem.requestId()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
