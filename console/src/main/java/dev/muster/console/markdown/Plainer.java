package dev.muster.console.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Makes links of pictures, and every heading one step below those of the page it is shown on. */
final class Plainer extends AbstractVisitor {
    private static final int BELOW_SECTIONS = 3;

    @Override
    public void visit(Heading heading) {
        heading.setLevel(BELOW_SECTIONS);
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        if (image.getFirstChild() == null) {
            image.appendChild(new Text(image.getDestination()));
        }
        Node words = isInLink(image) ? new Emphasis() : new Link(image.getDestination(), image.getTitle());
        image.insertBefore(words);
        while (image.getFirstChild() != null) {
            words.appendChild(image.getFirstChild());
        }
        image.unlink();
    }

    /** Links hold no links. */
    private static boolean isInLink(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link) {
                return true;
            }
        }
        return false;
    }
}
