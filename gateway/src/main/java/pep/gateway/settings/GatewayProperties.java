package pep.gateway.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the gateway, under {@code pep.gateway}.
 *
 * @param origin what clients call the gateway: scheme, host and port, no path. It is also the
 *     issuer that tokens must name
 * @param jwksUri where the issuer's public keys are read
 * @param rooms the services by their code
 * @param trustedProxies networks whose {@code X-Forwarded-For} is believed; none unless set
 * @param scrapers networks that may read {@code /actuator/prometheus}
 */
@Validated
@ConfigurationProperties("pep.gateway")
public record GatewayProperties(
    @NotNull URI origin,
    @NotNull URI jwksUri,
    @NotEmpty Map<String, @Valid RoomSettings> rooms,
    @DefaultValue List<InetAddressMatcher> trustedProxies,
    @DefaultValue List<InetAddressMatcher> scrapers,
    @Valid @DefaultValue Limits limits,
    @Valid @DefaultValue Timeouts timeouts,
    @Valid @DefaultValue Breaker breaker,
    @Valid @DefaultValue Tokens tokens,
    @Valid @DefaultValue Documents documents,
    @Valid @DefaultValue Cors cors) {

  public GatewayProperties {
    if (origin != null && !origin.toString().matches("https?://[^/?#]+")) {
      throw new IllegalArgumentException(
          "pep.gateway.origin is scheme, host and port, such as http://127.0.0.1:8080; it is "
              + origin);
    }
    rooms = Collections.unmodifiableMap(new LinkedHashMap<>(rooms));
  }

  /** All services, in the order of the configuration. */
  public List<Room> roomList() {
    return rooms.entrySet().stream()
        .map(room -> new Room(room.getKey(), room.getValue().service(), room.getValue().url()))
        .toList();
  }

  /**
   * How much a request may carry.
   *
   * @param body of an ordinary request
   * @param bulkBody of a bulk request, which is streamed
   * @param unwantedBody how much of the body of a refused request is still taken off the
   *     connection, so that the client gets the refusal rather than a reset
   * @param bulkSegments path segments that mark bulk work when CSV or NDJSON goes with them
   */
  public record Limits(
      @DefaultValue("1MB") DataSize body,
      @DefaultValue("512MB") DataSize bulkBody,
      @DefaultValue("16MB") DataSize unwantedBody,
      @DefaultValue({"import", "imports", "intakes"}) List<String> bulkSegments) {}

  /**
   * How long an answer may take.
   *
   * @param connect to a service
   * @param answer until the first byte of an ordinary answer
   * @param bulkAnswer until the first byte of the answer to bulk work, its upload included
   * @param unwantedBody how long the body of a refused request is still read
   * @param part of the home page
   * @param document of a service, read for the reference pages
   * @param keys of the issuer
   */
  public record Timeouts(
      @DefaultValue("2s") Duration connect,
      @DefaultValue("10s") Duration answer,
      @DefaultValue("10m") Duration bulkAnswer,
      @DefaultValue("5s") Duration unwantedBody,
      @DefaultValue("2s") Duration part,
      @DefaultValue("5s") Duration document,
      @DefaultValue("2s") Duration keys) {}

  /**
   * When a service is left alone for a while.
   *
   * @param window calls that are looked back on
   * @param minimumCalls of them before the breaker may open
   * @param failureRate percentage of failed calls that opens it
   * @param openFor until it is tried again
   * @param trials calls that decide whether it has healed
   */
  public record Breaker(
      @Min(1) @DefaultValue("20") int window,
      @Min(1) @DefaultValue("5") int minimumCalls,
      @Min(1) @DefaultValue("50") int failureRate,
      @DefaultValue("5s") Duration openFor,
      @Min(1) @DefaultValue("3") int trials) {}

  /**
   * How tokens are checked.
   *
   * @param keysRefreshedEvery the issuer's keys are read again after this time
   * @param keysKeptFor known keys are used no longer than this while the issuer is unreachable
   * @param keysAskedAtMostEvery a token that names an unknown key leads to no more reads than this
   * @param remembered verified tokens are not verified again within this time
   * @param rememberedTokens how many of them
   */
  public record Tokens(
      @DefaultValue("5m") Duration keysRefreshedEvery,
      @DefaultValue("1h") Duration keysKeptFor,
      @DefaultValue("2s") Duration keysAskedAtMostEvery,
      @DefaultValue("1m") Duration remembered,
      @Min(0) @DefaultValue("10000") int rememberedTokens) {}

  /**
   * How long the services' documents are kept.
   *
   * @param keptFor one that was read
   * @param missedFor until one that could not be read is asked for again
   */
  public record Documents(
      @DefaultValue("1m") Duration keptFor, @DefaultValue("5s") Duration missedFor) {}

  /**
   * Which pages of elsewhere may call the API from a browser, with a token and never with a
   * session.
   *
   * @param origins each scheme, host and port; none unless set
   * @param remembered how long a browser need not ask again
   */
  public record Cors(
      @DefaultValue List<@Pattern(regexp = "https?://[^/?#*]+") String> origins,
      @DefaultValue("1h") Duration remembered) {

    public Cors {
      origins = List.copyOf(origins);
    }
  }
}
