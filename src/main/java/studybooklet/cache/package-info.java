/** What is kept from one build for the next: values as bytes, and fingerprints of values. */
@NullMarked
package studybooklet.cache;

import org.jspecify.annotations.NullMarked;
