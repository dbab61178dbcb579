package pep.promotion.invoice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class InvoiceConfiguration {

  @Bean
  Migration invoiceWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-30-invoices-words", Invoice.KIND, converter);
  }

  @Bean
  Migration invoiceIndexes() {
    return Invoices.indexes();
  }
}
