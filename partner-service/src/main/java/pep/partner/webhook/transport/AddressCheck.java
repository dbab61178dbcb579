package pep.partner.webhook.transport;

import java.net.UnknownHostException;
import org.springframework.stereotype.Component;
import pep.platform.problem.InvalidInput;

/** Says before anything is kept whether an address may be posted to. */
@Component
public class AddressCheck {

  private final Transport transport;

  AddressCheck(Transport transport) {
    this.transport = transport;
  }

  /**
   * @throws InvalidInput naming the field {@code url} and what would be right
   */
  public void check(String text) {
    WebhookUrl url = WebhookUrl.of(text);
    try {
      transport.check(url);
    } catch (AddressRefused e) {
      throw WebhookUrl.invalid(
          "address-refused",
          url.isEncrypted()
              ? "Use a host with public addresses, or ask the operator to allow its network."
              : "Use https; http needs a network that the operator allows.");
    } catch (UnknownHostException e) {
      throw WebhookUrl.invalid("unknown-host", "Use a host whose name resolves.");
    }
  }
}
