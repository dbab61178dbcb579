package pep.platform.autoconfigure;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoTransactionManager;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import pep.platform.aggregate.History;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Transactions;
import pep.platform.lease.Lease;
import pep.platform.money.MongoForms;
import pep.platform.reason.Reason;
import pep.platform.schema.Migration;
import pep.platform.schema.Migrations;
import pep.platform.tenancy.TenantCollections;

/** MongoDB as the platform uses it: durable writes, own value forms, transactions, migrations. */
@AutoConfiguration(before = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties(PlatformSettings.class)
public class DataAutoConfiguration {

  /** Instants in milliseconds, as MongoDB keeps them. */
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
  }

  @Bean
  MongoClientSettingsBuilderCustomizer durableWrites() {
    return settings ->
        settings
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .readConcern(ReadConcern.MAJORITY)
            .retryWrites(true)
            .applyToClusterSettings(c -> c.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .applyToSocketSettings(s -> s.connectTimeout(3, TimeUnit.SECONDS));
  }

  @Bean
  @ConditionalOnMissingBean
  MongoCustomConversions mongoCustomConversions() {
    List<Converter<?, ?>> forms = new ArrayList<>(MongoForms.converters());
    forms.add(new Reason.OfSentence());
    return new MongoCustomConversions(forms);
  }

  @Bean
  @ConditionalOnMissingBean
  MongoTransactionManager transactionManager(MongoDatabaseFactory factory) {
    return new MongoTransactionManager(factory);
  }

  @Bean
  Transactions transactions(MongoTransactionManager manager) {
    return new Transactions(manager);
  }

  @Bean
  TenantCollections tenantCollections(MongoTemplate mongo) {
    return new TenantCollections(mongo);
  }

  @Bean
  Projections projections(MongoTemplate mongo) {
    return new Projections(mongo);
  }

  @Bean
  History history(MongoTemplate mongo) {
    return new History(mongo);
  }

  @Bean
  Lease lease(MongoTemplate mongo, Clock clock) {
    return new Lease(mongo, clock);
  }

  @Bean
  Migrations migrations(
      MongoTemplate mongo, Lease lease, ObjectProvider<Migration> all, Clock clock) {
    List<Migration> migrations = all.orderedStream().toList();
    return new Migrations(mongo, lease, migrations, clock);
  }
}
