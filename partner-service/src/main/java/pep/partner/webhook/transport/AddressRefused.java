package pep.partner.webhook.transport;

import java.net.UnknownHostException;

/** A host that resolves to an address which webhooks may not reach. */
public class AddressRefused extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  AddressRefused(String host) {
    super(host + " resolves to an address that is not public");
  }
}
