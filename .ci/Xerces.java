// Checks documents against an XML Schema with Java's own Xerces: java .ci/Xerces.java SCHEMA FILE...
// A second judge beside libxml2, which never looks whether an IDREF has a target. Exit 1 when a document is not valid.

import java.io.File;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class Xerces {
    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            System.err.println("usage: java Xerces.java SCHEMA FILE...");
            System.exit(2);
        }
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(arguments[0]));
        int invalid = 0;
        for (int i = 1; i < arguments.length; i++) {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            try {
                validator.validate(new StreamSource(new File(arguments[i])));
            } catch (SAXParseException fault) {
                invalid++;
                System.err.printf("%s:%d:%d: %s%n", arguments[i], fault.getLineNumber(), fault.getColumnNumber(), fault.getMessage());
            } catch (SAXException fault) {
                invalid++;
                System.err.printf("%s: %s%n", arguments[i], fault.getMessage());
            }
        }
        System.out.printf("Xerces: %d of %d documents are valid%n", arguments.length - 1 - invalid, arguments.length - 1);
        System.exit(invalid == 0 ? 0 : 1);
    }
}
