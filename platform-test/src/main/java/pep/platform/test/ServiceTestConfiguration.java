package pep.platform.test;

import com.mongodb.client.MongoClient;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import pep.platform.events.EventCodec;
import pep.platform.events.Topology;
import pep.platform.events.TopologyDeclaration;
import tools.jackson.databind.json.JsonMapper;

/** What {@link ServiceTest} adds to the service under test. */
@TestConfiguration(proxyBeanMethods = false)
class ServiceTestConfiguration {

  @Bean
  Tokens tokens(@Value("${pep.origin:http://127.0.0.1:8080}") String issuer) {
    return new Tokens(issuer);
  }

  @Bean
  @Primary
  JwtDecoder testJwtDecoder(Tokens tokens) {
    return tokens.decoder();
  }

  @Bean
  @Lazy
  Api api(Environment environment, JsonMapper mapper, Tokens tokens) {
    String port = environment.getRequiredProperty("local.server.port");
    String service = environment.getProperty("spring.application.name", "");
    return new Api("http://127.0.0.1:" + port, mapper, tokens, null, HttpWatch.of(service));
  }

  @Bean
  Events events(
      CachingConnectionFactory connections,
      Topology topology,
      TopologyDeclaration declaration,
      JsonMapper mapper,
      EventCodec codec) {
    return new Events(
        connections.getRabbitConnectionFactory(), topology, declaration, mapper, codec);
  }

  @Bean
  EventWatch eventWatch(
      CachingConnectionFactory connections,
      Topology topology,
      TopologyDeclaration declaration,
      EventCodec codec) {
    return new EventWatch(connections.getRabbitConnectionFactory(), topology, declaration, codec);
  }

  /** Drops the context's database when it closes, before the client does. */
  @Bean(destroyMethod = "drop")
  DatabaseRemoval databaseRemoval(
      MongoClient client, @Value("${spring.mongodb.database}") String database) {
    return new DatabaseRemoval(client, database);
  }

  record DatabaseRemoval(MongoClient client, String database) {
    void drop() {
      client.getDatabase(database).drop();
    }
  }

  /** The document that the contract is compared with exists in tests only. */
  @Bean
  @Order(1)
  SecurityFilterChain openApiSecurity(HttpSecurity http) throws Exception {
    return http.securityMatcher("/v3/api-docs/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }
}
