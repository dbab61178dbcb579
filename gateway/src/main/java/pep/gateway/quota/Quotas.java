package pep.gateway.quota;

import io.github.bucket4j.TimeMeter;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.problems.Refusal;
import pep.gateway.settings.GatewayProperties;

/** Charges requests to who asks, and says in each answer what is left. */
@Component
public class Quotas {

  private static final String UNKNOWN = "unknown";

  private final Quota client;
  private final Quota vendor;
  private final Quota address;
  private final Costs costs;
  private final Limits limits;
  private final List<InetAddressMatcher> trustedProxies;

  Quotas(QuotaProperties quotas, GatewayProperties gateway, Costs costs) {
    TimeMeter time = TimeMeter.SYSTEM_NANOTIME;
    this.client = new Quota("client", quotas.client().units(), quotas.client().perSecond(), time);
    this.vendor = new Quota("vendor", quotas.vendor().units(), quotas.vendor().perSecond(), time);
    this.address =
        new Quota("address", quotas.address().units(), quotas.address().perSecond(), time);
    this.costs = costs;
    this.trustedProxies = gateway.trustedProxies();
    this.limits =
        new Limits(
            List.of(
                rule(client, "one user or API client at one vendor"),
                rule(vendor, "all callers of one vendor"),
                rule(address, "all requests from one address without a good token")),
            quotas.cost().published());
  }

  /** The rules, to be published. */
  public Limits limits() {
    return limits;
  }

  private static Limits.Rule rule(Quota quota, String of) {
    return new Limits.Rule(quota.name(), of, quota.units(), quota.perSecond());
  }

  /** Charges a caller that a good token names; the refusal if a quota of its is spent. */
  @Nullable Refusal charge(ServerWebExchange exchange, Jwt token) {
    String of = token.getClaimAsString("vendor_id");
    List<Charge.Claim> claims = new ArrayList<>();
    claims.add(new Charge.Claim(client, of + "/" + token.getSubject()));
    if (of != null) {
      claims.add(new Charge.Claim(vendor, of));
    }
    return charge(exchange, claims);
  }

  /** Charges whoever has shown no good token, by its address. */
  public @Nullable Refusal chargeAddress(ServerWebExchange exchange) {
    return charge(exchange, List.of(new Charge.Claim(address, address(exchange.getRequest()))));
  }

  private @Nullable Refusal charge(ServerWebExchange exchange, List<Charge.Claim> claims) {
    Charge charge = Charge.of(claims, costs.of(exchange.getRequest()));
    charge.tell(exchange.getResponse().getHeaders());
    return charge.granted() ? null : charge.refusal();
  }

  /** The other end of the connection or, behind a trusted proxy, whom that one names last. */
  private String address(ServerHttpRequest request) {
    InetSocketAddress remote = request.getRemoteAddress();
    if (remote == null || remote.getAddress() == null) {
      return UNKNOWN;
    }
    String connected = remote.getAddress().getHostAddress();
    String named = request.getHeaders().getFirst("X-Forwarded-For");
    if (named == null || named.isBlank()) {
      return connected;
    }
    boolean believed = trustedProxies.stream().anyMatch(each -> each.matches(remote.getAddress()));
    return believed ? named.substring(named.lastIndexOf(',') + 1).strip() : connected;
  }
}
