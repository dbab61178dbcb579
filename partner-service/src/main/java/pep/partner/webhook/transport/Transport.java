package pep.partner.webhook.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts messages to addresses that were checked. Every post has a connection of its own, because a
 * kept one would be to an address checked for an earlier post; it follows no redirect, keeps no
 * cookie, repeats nothing by itself and reads no more of an answer than is logged.
 */
public class Transport implements AutoCloseable {

  private static final int MAX_RESPONSE_BYTES = 1024;
  private static final int MAX_CONNECTIONS = 10_000;
  private static final int GONE = 410;

  private final CheckedHosts encryptedHosts;
  private final CheckedHosts plainHosts;
  private final CloseableHttpClient encrypted;
  private final CloseableHttpClient plain;
  private final Duration timeout;
  private final Clock clock;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("webhook-deadlines").factory());

  /**
   * @param timeout for the whole of a post, from resolving the name to the answer's last byte read
   */
  public Transport(HostLookup lookup, AddressPolicy policy, Duration timeout, Clock clock) {
    this.encryptedHosts = new CheckedHosts(lookup, policy::allows);
    this.plainHosts = new CheckedHosts(lookup, policy::isOpened);
    this.encrypted = client(encryptedHosts, timeout);
    this.plain = client(plainHosts, timeout);
    this.timeout = timeout;
    this.clock = clock;
  }

  private static CloseableHttpClient client(CheckedHosts hosts, Duration timeout) {
    Timeout bound = Timeout.of(timeout);
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(hosts)
                .setMaxConnTotal(MAX_CONNECTIONS)
                .setMaxConnPerRoute(MAX_CONNECTIONS)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(
                            Timeout.of(timeout.dividedBy(CheckedHosts.TRIED_ADDRESSES)))
                        .setSocketTimeout(bound)
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(bound)
                .setConnectionRequestTimeout(bound)
                .setProtocolUpgradeEnabled(false)
                .build())
        .setConnectionReuseStrategy((request, response, context) -> false)
        .setUserAgent("pep-webhooks/1")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  /**
   * Resolves and checks as a post will.
   *
   * @throws AddressRefused if any address may not be reached, or not without encryption
   */
  public void check(WebhookUrl url) throws UnknownHostException {
    (url.isEncrypted() ? encryptedHosts : plainHosts).resolve(url.uri().getHost());
  }

  public DeliveryResult post(URI url, Map<String, String> headers, byte[] body) {
    HttpPost post = new HttpPost(url);
    headers.forEach(post::setHeader);
    post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    long began = System.nanoTime();
    Future<?> deadline = deadlines.schedule(post::abort, timeout.toMillis(), TimeUnit.MILLISECONDS);
    CloseableHttpClient client = "https".equalsIgnoreCase(url.getScheme()) ? encrypted : plain;
    try {
      ClassicHttpResponse answer = client.executeOpen(HttpHost.create(url), post, null);
      try {
        return answered(answer, beginning(answer), since(began));
      } finally {
        // Without this, closing would read what is left of the body to its end.
        post.abort();
        Closer.closeQuietly(answer);
      }
    } catch (IOException e) {
      return new DeliveryResult(failure(e, post), null, "", null, since(began));
    } finally {
      deadline.cancel(false);
    }
  }

  private DeliveryResult answered(ClassicHttpResponse answer, String text, Duration took) {
    int status = answer.getCode();
    Header retryAfter = answer.getFirstHeader("Retry-After");
    String asked = retryAfter == null ? null : retryAfter.getValue();
    return new DeliveryResult(
        outcome(status), status, text, RetryAfter.read(asked, clock.instant()), took);
  }

  private static AttemptOutcome outcome(int status) {
    return switch (status / 100) {
      case 2 -> AttemptOutcome.DELIVERED;
      case 3 -> AttemptOutcome.REDIRECTED;
      default -> status == GONE ? AttemptOutcome.GONE : AttemptOutcome.REFUSED;
    };
  }

  private static AttemptOutcome failure(IOException e, HttpPost post) {
    return switch (e) {
      case AddressRefused refused -> AttemptOutcome.ADDRESS_REFUSED;
      case UnknownHostException unknown -> AttemptOutcome.UNRESOLVED;
      case SSLException tls -> AttemptOutcome.TLS_FAILED;
      case SocketTimeoutException late -> AttemptOutcome.TIMED_OUT;
      default -> post.isAborted() ? AttemptOutcome.TIMED_OUT : AttemptOutcome.UNREACHABLE;
    };
  }

  /** A body that breaks off is no reason to repeat a message whose status has come. */
  private static String beginning(ClassicHttpResponse answer) {
    if (answer.getEntity() == null) {
      return "";
    }
    try {
      InputStream body = answer.getEntity().getContent();
      byte[] read = body.readNBytes(MAX_RESPONSE_BYTES);
      return new String(read, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " ");
    } catch (IOException e) {
      return "";
    }
  }

  private static Duration since(long began) {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
    encrypted.close(CloseMode.IMMEDIATE);
    plain.close(CloseMode.IMMEDIATE);
  }
}
