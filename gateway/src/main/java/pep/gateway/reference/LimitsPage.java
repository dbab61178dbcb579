package pep.gateway.reference;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.stream.Collectors;
import pep.gateway.quota.Limits;

/** The page of how much may be asked for. */
final class LimitsPage {

  private static final String FRAME =
      """
      <!doctype html>
      <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Limits</title>
        <link rel="icon" href="/favicon.ico" type="image/svg+xml">
        <link rel="stylesheet" href="/docs/pages.css">
      </head>
      <body>
      <main>
        <h1>Limits</h1>
        <p>A request takes units from each quota that it falls under, from all of them or, where one has
        not enough, from none; then it is answered with status 429, the code
        <a href="/problems#quota-exceeded"><code>quota-exceeded</code></a> and the seconds to wait in
        <code>Retry-After</code>. Each answer says in <code>RateLimit</code> what is left (<code>r</code>)
        and in how many seconds all of it will be back (<code>t</code>), and in
        <code>RateLimit-Policy</code> what the rules are.</p>
        <table>
          <thead><tr><th>quota</th><th>of</th><th>units at once</th><th>back each second</th></tr></thead>
          <tbody>
      %s    </tbody>
        </table>
        <table>
          <thead><tr><th>request</th><th>units</th></tr></thead>
          <tbody>
            <tr><td>a read</td><td>%d</td></tr>
            <tr><td>a write</td><td>%d</td></tr>
            <tr><td>one with %s in its path</td><td>%d</td></tr>
            <tr><td>a file of rows, sent or asked for</td><td>%d</td></tr>
          </tbody>
        </table>
      </main>
      </body>
      </html>
      """;

  private LimitsPage() {}

  static String of(Limits limits) {
    Limits.Weights costs = limits.costs();
    return FRAME.formatted(
        limits.quotas().stream().map(LimitsPage::row).collect(Collectors.joining()),
        costs.read(),
        costs.write(),
        costs.dearSegments().stream()
            .map(segment -> "<code>" + htmlEscape(segment) + "</code>")
            .collect(Collectors.joining(", ")),
        costs.dear(),
        costs.bulk());
  }

  private static String row(Limits.Rule rule) {
    return "      <tr><td><code>%s</code></td><td>%s</td><td>%d</td><td>%d</td></tr>\n"
        .formatted(htmlEscape(rule.name()), htmlEscape(rule.of()), rule.units(), rule.perSecond());
  }
}
