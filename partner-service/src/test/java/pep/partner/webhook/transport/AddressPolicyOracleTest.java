package pep.partner.webhook.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The address policy against the JDK's own notions. */
class AddressPolicyOracleTest {

  private static final AddressPolicy POLICY = new AddressPolicy(List.of());

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void refusesWhateverTheJdkCallsLocalPrivateOrMulticast() throws Exception {
    int refused = 0;
    for (int run = 0; run < 50_000; run++) {
      InetAddress address = address(random.nextBoolean() ? 4 : 16);
      boolean special =
          address.isAnyLocalAddress()
              || address.isLoopbackAddress()
              || address.isLinkLocalAddress()
              || address.isSiteLocalAddress()
              || address.isMulticastAddress();
      if (special) {
        assertThat(POLICY.allows(address)).as("seed %d: %s", seed, address).isFalse();
        refused++;
      }
    }
    assertThat(refused).as("seed %d", seed).isPositive();
  }

  /** IPv4 inside IPv6, in every form that a translator unpacks: never a way round. */
  @Test
  void refusesAnIpv4AddressInsideAnIpv6OneUnlessItIsPublicByItself() throws Exception {
    for (int run = 0; run < 5_000; run++) {
      InetAddress inner = address(4);
      byte[] v4 = inner.getAddress();
      byte[] mapped = new byte[16];
      mapped[10] = (byte) 0xff;
      mapped[11] = (byte) 0xff;
      System.arraycopy(v4, 0, mapped, 12, 4);
      byte[] compatible = new byte[16];
      System.arraycopy(v4, 0, compatible, 12, 4);
      byte[] nat64 = compatible.clone();
      nat64[1] = 0x64;
      nat64[2] = (byte) 0xff;
      nat64[3] = (byte) 0x9b;
      byte[] sixToFour = new byte[16];
      sixToFour[0] = 0x20;
      sixToFour[1] = 0x02;
      System.arraycopy(v4, 0, sixToFour, 2, 4);

      assertThat(POLICY.allows(InetAddress.getByAddress(mapped)))
          .as("seed %d: mapped %s", seed, inner)
          .isEqualTo(POLICY.allows(inner));
      for (byte[] form : List.of(compatible, nat64, sixToFour)) {
        InetAddress outer = InetAddress.getByAddress(form);
        assertThat(POLICY.allows(outer)).as("seed %d: %s", seed, outer).isFalse();
      }
    }
  }

  private InetAddress address(int length) throws UnknownHostException {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    if (random.nextInt(3) == 0) {
      bytes[0] =
          (byte)
              List.of(0, 10, 100, 127, 169, 172, 192, 0xfe, 0xff, 0xfc)
                  .get(random.nextInt(10))
                  .intValue();
    }
    return InetAddress.getByAddress(bytes);
  }
}
