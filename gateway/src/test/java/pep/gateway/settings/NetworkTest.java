package pep.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.1.2, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "10.1.2.3, 10.1.2.3, true",
    "10.1.2.3, 10.1.2.4, false",
    "0.0.0.0/0, 200.1.1.1, true",
    "0.0.0.0/0, ::1, false",
    "::1/128, ::1, true",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/32, 2001:db9::1, false"
  })
  void holdsTheAddressesThatShareItsPrefix(String cidr, String address, boolean held)
      throws Exception {
    assertThat(Network.of(cidr).contains(InetAddress.getByName(address))).isEqualTo(held);
  }

  @Test
  void agreesWithComparingBitByBit() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      byte[] own = bytes(random, random.nextBoolean() ? 4 : 16);
      byte[] other = own.clone();
      other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
      int prefix = random.nextInt(own.length * 8 + 1);
      var network = new Network(InetAddress.getByAddress(own), prefix);

      assertThat(network.contains(InetAddress.getByAddress(other)))
          .as("seed %d, round %d, %s", seed, round, network)
          .isEqualTo(shareBits(own, other, prefix));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "::/129"})
  void refusesWhatIsNoRange(String text) {
    assertThatThrownBy(() -> Network.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean shareBits(byte[] own, byte[] other, int prefix) {
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((own[bit / 8] & mask) != (other[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(Random random, int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
