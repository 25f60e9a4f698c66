// Wakes for nothing: the driver only wants to see that the extension is there.
