package pep.platform.test;

import com.mongodb.client.MongoClient;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import pep.platform.events.EventCodec;
import pep.platform.events.Topology;
import pep.platform.events.TopologyDeclaration;

/** What {@link ServiceTest} adds to the service under test. */
@TestConfiguration(proxyBeanMethods = false)
class ServiceTestConfiguration {

  @Bean
  EventWatch eventWatch(
      CachingConnectionFactory connections,
      Topology topology,
      TopologyDeclaration declaration,
      EventCodec codec) {
    return new EventWatch(connections.getRabbitConnectionFactory(), topology, declaration, codec);
  }

  @Bean
  StoreCommands storeCommands(ObjectProvider<MongoTemplate> mongo) {
    return new StoreCommands(mongo::getObject);
  }

  @Bean
  MongoClientSettingsBuilderCustomizer countedCommands(StoreCommands commands) {
    return settings -> settings.addCommandListener(commands);
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
