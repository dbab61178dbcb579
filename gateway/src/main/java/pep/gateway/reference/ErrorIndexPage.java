package pep.gateway.reference;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of all error codes, with an anchor for each. */
final class ErrorIndexPage {

  private static final String FRAME =
      """
      <!doctype html>
      <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Error codes</title>
        <link rel="icon" href="/favicon.ico" type="image/svg+xml">
        <link rel="stylesheet" href="/docs/pages.css">
      </head>
      <body>
      <main>
        <h1>Error codes</h1>
        <p>Every error is an RFC 9457 problem; its <code>code</code> is one of these and never
        changes its meaning.</p>
      %s%s</main>
      </body>
      </html>
      """;

  private ErrorIndexPage() {}

  static String of(ErrorIndex index) {
    Map<String, List<ErrorIndex.Item>> byCode =
        index.items().stream()
            .collect(
                Collectors.groupingBy(
                    ErrorIndex.Item::code, LinkedHashMap::new, Collectors.toList()));
    return FRAME.formatted(
        missing(index.missing()),
        byCode.entrySet().stream()
            .map(code -> section(code.getKey(), code.getValue()))
            .collect(Collectors.joining()));
  }

  private static String missing(List<String> services) {
    return services.isEmpty()
        ? ""
        : "  <p role=\"status\">Codes of these services are not shown, since they are away: %s.</p>\n"
            .formatted(htmlEscape(String.join(", ", services)));
  }

  private static String section(String code, List<ErrorIndex.Item> items) {
    return """
          <section class="problem" id="%1$s" aria-labelledby="title-%1$s">
            <h2 id="title-%1$s"><a href="#%1$s"><code>%1$s</code></a></h2>
        %2$s  </section>
        """
        .formatted(
            htmlEscape(code),
            items.stream().map(ErrorIndexPage::description).collect(Collectors.joining()));
  }

  private static String description(ErrorIndex.Item item) {
    return """
            <p><strong>%d</strong> %s</p>
            <p>%s</p>
            <p><small>%s</small></p>
        """
        .formatted(
            item.status(),
            htmlEscape(item.title()),
            htmlEscape(item.cure()),
            htmlEscape(String.join(", ", item.services())));
  }
}
