package pep.performance.formula;

import com.mongodb.client.model.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

/** The indexes of what formulas came to. */
@Configuration(proxyBeanMethods = false)
class FormulaConfiguration {

  @Bean
  Migration formulaValueIndexes() {
    return Migration.of(
        "2026-11-29-formula-values",
        database -> {
          var values = database.getCollection(FormulaValues.COLLECTION);
          values.createIndex(Indexes.ascending("vendorId", "partnerId", "_id"));
          values.createIndex(Indexes.ascending("vendorId", "code", "value", "_id"));
        });
  }
}
