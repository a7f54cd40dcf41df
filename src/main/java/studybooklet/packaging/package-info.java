/**
 * What is done to the tool when it is packaged, and is not in the tool itself: call sites that Java links by making code
 * while the tool runs become plain calls. The only package that knows ASM.
 */
@NullMarked
package studybooklet.packaging;

import org.jspecify.annotations.NullMarked;
