package pep.partner.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;
import pep.partner.language.Language;

/**
 * A page of plain HTML without a script.
 *
 * @param body what stands below the heading, escaped already
 */
record HtmlPage(int status, Language language, String title, String body) implements View {

  private static final String STYLE =
      """
      *{box-sizing:border-box}body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1b1f24;\
      background:#f4f5f7}main{max-width:26rem;margin:8vh auto;padding:2rem;background:#fff;\
      border:1px solid #c8ccd2;border-radius:.5rem}h1{font-size:1.5rem;margin:0 0 1rem}\
      label{display:block;font-weight:600;margin-top:1rem}input{width:100%;font:inherit;\
      padding:.6rem;margin-top:.25rem;border:1px solid #6b7280;border-radius:.25rem}\
      button{font:inherit;font-weight:600;margin-top:1.5rem;padding:.6rem 1.25rem;border:0;\
      border-radius:.25rem;color:#fff;background:#0b5cad}a{color:#0b5cad}\
      :focus-visible{outline:3px solid #f2a900;outline-offset:2px}\
      .problem{border-left:.3rem solid #b42318;padding:.5rem .75rem;background:#fef3f2}\
      .hint{margin:.25rem 0 0;color:#4b5563;font-size:.9rem}\
      @media(prefers-color-scheme:dark){body{background:#14171b;color:#e8eaed}\
      main{background:#1e2228;border-color:#4b5563}input{background:#14171b;color:inherit}\
      .problem{background:#3a1512}.hint{color:#b6bcc6}a{color:#7db8f0}}\
      """;

  /** Nothing but the page itself and its one style, named by its hash. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'sha256-"
          + hash()
          + "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private static String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * A page that asks for something; its title says when that is not done yet.
   *
   * @param status 200 at the first time
   */
  static HtmlPage asking(int status, PageTexts texts, String titleKey, String body) {
    String title = texts.of(titleKey);
    return new HtmlPage(
        status, texts.language(), status == 200 ? title : texts.of("not-done", title), body);
  }

  /**
   * A page that tells something.
   *
   * @param key of what it tells: {@code .title} and {@code .text}
   */
  static HtmlPage telling(int status, PageTexts texts, String key) {
    return new HtmlPage(
        status, texts.language(), texts.of(key + ".title"), paragraph(texts.of(key + ".text")));
  }

  /** A page that tells something and leads on. */
  static HtmlPage telling(int status, PageTexts texts, String key, String target, String labelKey) {
    HtmlPage told = telling(status, texts, key);
    return new HtmlPage(
        status, told.language, told.title, told.body + link(target, texts.of(labelKey)));
  }

  static String paragraph(String text) {
    return "<p>" + escaped(text) + "</p>\n";
  }

  static String link(String target, String label) {
    return "<p><a href=\"%s\">%s</a></p>\n".formatted(escaped(target), escaped(label));
  }

  static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(response);
  }

  void write(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(getContentType());
    response
        .getWriter()
        .write(
            """
            <!DOCTYPE html>
            <html lang="%4$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>%2$s</style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            %3$s
            </main>
            </body>
            </html>
            """
                .formatted(escaped(title), STYLE, body, language.tag()));
  }
}
