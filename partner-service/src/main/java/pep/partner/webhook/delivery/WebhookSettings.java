package pep.partner.webhook.delivery;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.util.matcher.InetAddressMatchers;
import pep.partner.webhook.transport.AddressPolicy;

/**
 * @param allowedNetworks networks in CIDR notation ({@code /0} is all of both families) that may be
 *     reached though they are not public, without encryption too
 * @param retryDelays waits after the first failure, the second and so on; the last one repeats
 * @param giveUpAfter how long a message is tried, and an endpoint may go on failing
 * @param longestWait the most that a receiver's Retry-After may ask for
 * @param timeout for one attempt as a whole
 * @param maxEndpoints endpoints that a vendor, and each of its partners, may have
 * @param concurrency attempts at once for one endpoint and instance
 * @param secretGrace how long the previous secret signs beside the new one, unless asked otherwise
 * @param sweep how often messages that have become due are looked for
 * @param breakerFailures failures in a row after which an endpoint is left alone for a while
 * @param breakerPause for how long
 */
@ConfigurationProperties("pep.webhook")
public record WebhookSettings(
    @DefaultValue({}) List<String> allowedNetworks,
    @DefaultValue({"5s", "30s", "2m", "10m", "1h", "3h", "6h", "12h", "24h"})
        List<Duration> retryDelays,
    @DefaultValue("5d") Duration giveUpAfter,
    @DefaultValue("24h") Duration longestWait,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("50") int maxEndpoints,
    @DefaultValue("4") int concurrency,
    @DefaultValue("24h") Duration secretGrace,
    @DefaultValue("1s") Duration sweep,
    @DefaultValue("10") int breakerFailures,
    @DefaultValue("30s") Duration breakerPause) {

  /** A claim outlasts an attempt by this, for the writes around it. */
  private static final Duration CLAIM_MARGIN = Duration.ofSeconds(30);

  RetrySchedule retries() {
    return new RetrySchedule(retryDelays, giveUpAfter, longestWait);
  }

  public AddressPolicy addresses() {
    return new AddressPolicy(
        allowedNetworks.stream()
            .map(String::strip)
            .filter(network -> !network.isEmpty())
            .map(InetAddressMatchers::fromIpAddress)
            .toList());
  }

  public Duration claim() {
    return timeout.plus(CLAIM_MARGIN);
  }
}
