/** A vendor's application: it asks for the engine and gets the rest with it. */
module vendor {
    requires oversight.core;
}
