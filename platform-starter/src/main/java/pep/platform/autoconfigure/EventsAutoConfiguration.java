package pep.platform.autoconfigure;

import com.rabbitmq.client.ConnectionFactory;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.aggregate.AggregateStores;
import pep.platform.background.Background;
import pep.platform.background.BegunWork;
import pep.platform.background.Loops;
import pep.platform.due.DueSweep;
import pep.platform.due.DueWork;
import pep.platform.events.BrokerReady;
import pep.platform.events.EventCodec;
import pep.platform.events.Topology;
import pep.platform.events.TopologyDeclaration;
import pep.platform.health.BrokerHealth;
import pep.platform.health.DatabaseHealth;
import pep.platform.health.LoopsHealth;
import pep.platform.health.OutboxFigures;
import pep.platform.inbox.EventHandlers;
import pep.platform.inbox.Inbox;
import pep.platform.inbox.ParkedMessages;
import pep.platform.inbox.Projections;
import pep.platform.lease.Lease;
import pep.platform.outbox.ConfirmedPublisher;
import pep.platform.outbox.OutboxArchive;
import pep.platform.outbox.OutboxDocuments;
import pep.platform.outbox.OutboxEntries;
import pep.platform.outbox.OutboxRelay;
import pep.platform.outbox.UnknownEvents;
import pep.platform.readiness.Readiness;
import pep.platform.records.RecordCollections;
import pep.platform.schema.Migrations;
import pep.platform.tenancy.TenantCollections;
import tools.jackson.databind.json.JsonMapper;

/** Topology, outbox, relay and clocks, and the order in which they come to life. */
@AutoConfiguration(
    after = {
      DataAutoConfiguration.class,
      DataMongoAutoConfiguration.class,
      RabbitAutoConfiguration.class
    })
public class EventsAutoConfiguration {

  @Bean
  static EventHandlers eventHandlers(org.springframework.core.env.Environment environment) {
    return new EventHandlers(environment.getRequiredProperty("pep.room"));
  }

  @Bean
  Topology topology(JsonMapper mapper) throws IOException {
    try (InputStream in =
        new ClassPathResource("contracts/events/topology.json").getInputStream()) {
      return mapper.readValue(in, Topology.class);
    }
  }

  @Bean
  TopologyDeclaration topologyDeclaration(Topology topology, PlatformSettings settings) {
    return new TopologyDeclaration(topology, settings.absentConsumers());
  }

  @Bean
  BrokerReady brokerReady(CachingConnectionFactory connections, TopologyDeclaration declaration) {
    return new BrokerReady(connections, declaration);
  }

  @Bean
  EventCodec eventCodec(
      JsonMapper mapper, Topology topology, PlatformSettings settings, Clock clock) {
    return new EventCodec(mapper, topology, settings.room(), clock);
  }

  @Bean
  ConfirmedPublisher confirmedPublisher(
      CachingConnectionFactory connections, TopologyDeclaration declaration) {
    return new ConfirmedPublisher(plain(connections), declaration);
  }

  private static ConnectionFactory plain(CachingConnectionFactory connections) {
    return connections.getRabbitConnectionFactory();
  }

  @Bean
  OutboxEntries outboxEntries(EventCodec codec) {
    return new OutboxEntries(codec);
  }

  @Bean
  OutboxArchive outboxArchive(MongoTemplate mongo, Topology topology, PlatformSettings settings) {
    return new OutboxArchive(mongo, topology, settings.ownedFacts());
  }

  @Bean
  OutboxDocuments outboxDocuments(MongoTemplate mongo) {
    return new OutboxDocuments(mongo);
  }

  @Bean
  UnknownEvents unknownEvents(
      MongoTemplate mongo, OutboxDocuments documents, Topology topology, Clock clock) {
    return new UnknownEvents(mongo, documents, topology, clock);
  }

  @Bean
  OutboxRelay outboxRelay(
      OutboxDocuments documents,
      ConfirmedPublisher publisher,
      Topology topology,
      Lease lease,
      OutboxArchive archive,
      Loops loops,
      PlatformSettings settings,
      UnknownEvents unknown) {
    return new OutboxRelay(
        documents, publisher, topology, lease, archive, loops, settings.absentConsumers(), unknown);
  }

  @Bean
  AggregateStores aggregateStores(
      MongoTemplate mongo, OutboxEntries entries, OutboxRelay relay, Clock clock) {
    return new AggregateStores(mongo, entries, relay, clock);
  }

  @Bean
  RecordCollections recordCollections(
      TenantCollections collections, OutboxEntries entries, OutboxRelay relay) {
    return new RecordCollections(collections, entries, relay);
  }

  @Bean
  Readiness readiness(
      Migrations migrations,
      Projections projections,
      Inbox inbox,
      ObjectProvider<DueWork> work,
      MongoTemplate mongo) {
    return new Readiness(
        List.of(
            new DurableWrites(mongo),
            migrations::apply,
            () -> {
              projections.index();
              inbox.index();
              DueSweep.index(mongo, work);
              return true;
            }));
  }

  @Bean
  DueSweep dueSweep(
      ObjectProvider<DueWork> work, MongoTemplate mongo, Background background, Clock clock) {
    return new DueSweep(work.orderedStream().toList(), mongo, background, clock);
  }

  @Bean
  Loops loops(Clock clock) {
    return new Loops(clock);
  }

  @Bean
  BegunWork begunWork(MongoTemplate mongo, Clock clock) {
    return new BegunWork(mongo, clock);
  }

  @Bean
  Background background(Lease lease, Loops loops, Readiness readiness, BegunWork begun) {
    return new Background(lease, loops, readiness, begun);
  }

  @Bean
  LoopsHealth loopsHealthIndicator(Loops loops, BegunWork begun) {
    return new LoopsHealth(loops, begun);
  }

  @Bean
  DatabaseHealth databaseHealthIndicator(MongoTemplate mongo, Readiness readiness) {
    return new DatabaseHealth(mongo, readiness);
  }

  @Bean
  BrokerHealth brokerHealthIndicator(OutboxRelay relay) {
    return new BrokerHealth(relay);
  }

  @Bean
  OutboxFigures outboxFigures(
      MongoTemplate mongo,
      OutboxRelay relay,
      ParkedMessages parked,
      ConfirmedPublisher publisher,
      MeterRegistry registry,
      Clock clock) {
    return new OutboxFigures(mongo, relay, parked, publisher, registry, clock);
  }
}
