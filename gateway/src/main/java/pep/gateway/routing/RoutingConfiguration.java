package pep.gateway.routing;

import io.netty.channel.ChannelOption;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.rooms.RoomGuard;
import pep.gateway.settings.GatewayProperties;
import pep.gateway.settings.Room;

/** One route for each service; the table says which of them a path takes. */
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

  @Bean
  RouteTable routeTable(GatewayProperties properties) {
    return RouteTable.of(properties);
  }

  @Bean
  RouteLocator routes(
      RouteLocatorBuilder builder,
      RouteTable table,
      RoomGuard guard,
      GatewayProperties properties) {
    var routes = builder.routes();
    for (Room room : properties.roomList()) {
      routes.route(
          room.code(),
          route ->
              route
                  .predicate(exchange -> leadsTo(room, exchange, table))
                  .filters(filters -> filters.filter(new RoomCallFilter(room, guard, properties)))
                  .uri(room.url()));
    }
    return routes.build();
  }

  /**
   * An answer may be silent for as long as bulk work takes; then its connection is given up.
   * Whether the first byte comes in time is watched elsewhere.
   */
  @Bean
  HttpClientCustomizer connections(GatewayProperties properties) {
    var timeouts = properties.timeouts();
    return connections ->
        connections
            .option(
                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                Math.toIntExact(timeouts.connect().toMillis()))
            .responseTimeout(timeouts.bulkAnswer());
  }

  private static boolean leadsTo(Room room, ServerWebExchange exchange, RouteTable table) {
    var target = table.find(exchange.getRequest().getURI().getRawPath());
    return target != null && target.room().equals(room);
  }
}
