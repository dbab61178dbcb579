package pep.promotion.invoice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class InvoiceConfiguration {

  @Bean
  Migration invoiceIndexes() {
    return Invoices.indexes();
  }
}
