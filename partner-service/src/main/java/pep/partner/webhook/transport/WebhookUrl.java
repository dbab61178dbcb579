package pep.partner.webhook.transport;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import pep.platform.problem.InvalidInput;

/** Where an endpoint listens: an absolute http or https URL without credentials or fragment. */
public record WebhookUrl(URI uri) {

  private static final int MAX_LENGTH = 2048;
  private static final int MAX_PORT = 65_535;

  /**
   * @throws InvalidInput naming the field {@code url} and what would be right
   */
  public static WebhookUrl of(String text) {
    URI uri;
    try {
      uri = new URI(text.strip()).parseServerAuthority();
    } catch (URISyntaxException e) {
      throw invalid("bad-url", "Give an absolute URL such as https://example.com/webhooks.");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (text.length() > MAX_LENGTH
        || uri.getHost() == null
        || !Set.of("http", "https").contains(scheme)) {
      throw invalid("bad-url", "Give an absolute URL such as https://example.com/webhooks.");
    }
    if (uri.getPort() == 0 || uri.getPort() > MAX_PORT) {
      throw invalid("bad-port", "Give a port from 1 to " + MAX_PORT + ", or none.");
    }
    if (BlockedPorts.contains(uri.getPort())) {
      throw invalid("bad-port", "Give a port of HTTP's: at this one another protocol listens.");
    }
    if (uri.getUserInfo() != null || uri.getFragment() != null) {
      throw invalid(
          "url-with-credentials",
          "Leave out user, password and fragment; the signature shows who sends.");
    }
    return new WebhookUrl(uri);
  }

  public boolean isEncrypted() {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  public static InvalidInput invalid(String code, String cure) {
    return InvalidInput.of("url", code, cure);
  }
}
