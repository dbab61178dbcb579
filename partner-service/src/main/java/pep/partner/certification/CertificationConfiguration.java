package pep.partner.certification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class CertificationConfiguration {

  @Bean
  Migration certificationKindWords(MongoConverter converter) {
    return SearchIndex.of(
        "2026-11-29-certification-kinds-words", CertificationKind.KIND, converter);
  }

  @Bean
  Migration certificationKindIndexes() {
    return CertificationKinds.indexes();
  }
}
