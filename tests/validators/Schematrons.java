// Applies schematrons compiled to XSLT to many files, in one JVM and with each stylesheet compiled once.
//   java -cp Saxon-HE.jar Schematrons.java LIST    each line of LIST: FILE<tab>XSLT<tab>XSLT…
// Prints one line for each failed assertion that is fatal, "FILE<tab>RULE<tab>TEXT", and ends with "checked N".
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmSequenceIterator;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.XsltTransformer;

public class Schematrons {
  public static void main(String[] arguments) throws Exception {
    Processor processor = new Processor(false);
    Map<String, XsltExecutable> compiled = new HashMap<>();
    int checked = 0;
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      String[] parts = line.split("\t");
      for (int i = 1; i < parts.length; i++) {
        XsltExecutable stylesheet = compiled.get(parts[i]);
        if (stylesheet == null) {
          stylesheet = processor.newXsltCompiler().compile(new StreamSource(new File(parts[i])));
          compiled.put(parts[i], stylesheet);
        }
        XsltTransformer transformer = stylesheet.load();
        transformer.setSource(new StreamSource(new File(parts[0])));
        XdmDestination report = new XdmDestination();
        transformer.setDestination(report);
        transformer.transform();
        print(parts[0], report.getXdmNode());
      }
      checked++;
    }
    System.out.println("checked " + checked);
  }

  private static void print(String file, XdmNode report) {
    XdmSequenceIterator<XdmNode> nodes = report.axisIterator(Axis.DESCENDANT);
    while (nodes.hasNext()) {
      XdmNode node = nodes.next();
      QName name = node.getNodeName();
      if (name == null || !(name.getLocalName().equals("failed-assert") || name.getLocalName().equals("successful-report"))) {
        continue;
      }
      String flag = node.getAttributeValue(new QName("flag"));
      if (flag == null) flag = node.getAttributeValue(new QName("role"));
      if (flag != null && !flag.equalsIgnoreCase("fatal") && !flag.equalsIgnoreCase("error")) continue;
      String rule = node.getAttributeValue(new QName("id"));
      System.out.println(file + "\t" + rule + "\t" + node.getStringValue().replaceAll("\\s+", " ").trim());
    }
  }
}
