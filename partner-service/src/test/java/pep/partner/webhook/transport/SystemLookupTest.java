package pep.partner.webhook.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SystemLookupTest {

  @Test
  void findsAnAddressAndSaysWhenThereIsNone() throws Exception {
    try (SystemLookup lookup = new SystemLookup(Duration.ofSeconds(20))) {
      assertThat(lookup.addresses("127.0.0.1")).containsExactly(InetAddress.ofLiteral("127.0.0.1"));
      assertThatThrownBy(() -> lookup.addresses("nowhere.invalid"))
          .isInstanceOf(UnknownHostException.class);
    }
  }

  @Test
  void onceClosedItFindsNothing() {
    SystemLookup lookup = new SystemLookup(Duration.ofSeconds(20));
    lookup.close();

    assertThatThrownBy(() -> lookup.addresses("127.0.0.1"))
        .isInstanceOf(UnknownHostException.class);
  }
}
