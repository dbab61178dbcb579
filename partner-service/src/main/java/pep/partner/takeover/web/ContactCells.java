package pep.partner.takeover.web;

import java.util.List;
import pep.partner.profile.Contact;
import pep.platform.json.WrongForm;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;

/** Reads the contacts of a row: a list of objects, in a cell of CSV a text. */
final class ContactCells extends ValueDeserializer<List<Contact>> {

  @Override
  public List<Contact> deserialize(JsonParser in, DeserializationContext context) {
    if (in.currentToken() == JsonToken.VALUE_STRING
        && context.isEnabled(MapperFeature.ALLOW_COERCION_OF_SCALARS)) {
      try {
        return ContactText.read(in.getString());
      } catch (WrongForm wrong) {
        throw wrong.at(in);
      }
    }
    JavaType list = context.getTypeFactory().constructCollectionType(List.class, Contact.class);
    return context.readValue(in, list);
  }
}
