package pep.partner.agreement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class AgreementConfiguration {

  @Bean
  Migration agreementIndexes() {
    return Agreements.indexes();
  }

  @Bean
  Migration agreementWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-agreements-words", Agreement.KIND, converter);
  }

  @Bean
  Migration acceptanceIndexes() {
    return Acceptances.indexes();
  }

  @Bean
  DueWork agreementsTold(AgreementTelling telling) {
    return new DueWork(AgreementTelling.CLOCK, Agreement.KIND.collection(), telling::tell);
  }
}
