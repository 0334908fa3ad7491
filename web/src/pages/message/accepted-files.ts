/** What the server takes on a message, by the file's ending; it looks at the contents too. */
export const acceptedFiles = ['.pdf', '.png', '.jpg', '.jpeg', '.docx', '.xlsx', '.pptx'] as const;
